import * as lucide from 'lucide-static';

const drawings = new Map<string, string>(Object.entries(lucide));
const added = new Map<string, string>();

/** Gives an icon of its own to an id: the inside of an svg of 100 by 100. */
export function addIcon(id: string, content: string): void {
  added.set(id, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${content}</svg>`);
}

/** Puts an icon into an element in place of what it held. An unknown name leaves it empty, as in the app. */
export function setIcon(parent: HTMLElement, id: string): void {
  const svg = getIcon(id);
  parent.replaceChildren(...(svg === null ? [] : [svg]));
}

/** The icon of that name (`lucide-` may stand before it), or null. */
export function getIcon(id: string): SVGSVGElement | null {
  const name = id.replace(/^lucide-/u, '');
  const source = added.get(id) ?? drawings.get(pascalCase(name));
  const svg = source === undefined ? null : parseSvg(source);
  svg?.setAttribute('class', `svg-icon lucide-${name}`);
  return svg;
}

/** Every icon name there is. */
export function getIconIds(): string[] {
  return [...added.keys(), ...[...drawings.keys()].map((name) => `lucide-${kebabCase(name)}`)];
}

function parseSvg(source: string): SVGSVGElement | null {
  const element = new DOMParser().parseFromString(source, 'text/html').querySelector('svg');
  return element && document.importNode(element, true);
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(?<letter>[a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

function kebabCase(name: string): string {
  return name.replace(/(?<small>[a-z])(?<big>[A-Z0-9])/gu, '$1-$2').toLowerCase();
}
