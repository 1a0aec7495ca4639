/**
 * The mocks extend the browser's classes when they are set up. Tests of the vault draw nothing, so an empty page
 * will do where there is no DOM.
 */
class EmptyElement {
  readonly style = {};

  addEventListener(): void {
    // Nothing ever happens on an empty page.
  }
  createElement(): EmptyElement {
    return new EmptyElement();
  }
}

const stubs: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    ['Document', 'DocumentFragment', 'Element', 'HTMLElement', 'Node', 'SVGElement', 'UIEvent'].map(
      (name) => [name, class extends EmptyElement {}],
    ),
  ),
  document: Object.assign(new EmptyElement(), { documentElement: new EmptyElement() }),
  window: globalThis,
};

for (const [name, value] of Object.entries(stubs)) {
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

// Only now, as the mocks look for the page while they are imported.
const { setup } = await import('obsidian-test-mocks/setup');
setup();

export {};
