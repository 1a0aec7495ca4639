import {
  AbstractTextComponent,
  ButtonComponent,
  DropdownComponent,
  ExtraButtonComponent,
  Setting,
  SettingGroup,
  SliderComponent,
  ToggleComponent,
} from 'obsidian-test-mocks/obsidian';

import { setIcon } from '../look/icons';

/** Gives the mock's setting components the app's class names, and lets mouse and keyboard work them. */
export function wireComponents(): void {
  wireRows();
  wireTexts();
  wireChoices();
  wireButtons();
}

// The mocks call these empty constructors last, so that they can be filled in.
function wireRows(): void {
  Setting.prototype.constructor__ = function (this: Setting) {
    this.settingEl.addClass('setting-item');
    this.infoEl.addClass('setting-item-info');
    this.nameEl.addClass('setting-item-name');
    this.descEl.addClass('setting-item-description');
    this.controlEl.addClass('setting-item-control');
    this.settingEl.append(this.infoEl, this.controlEl);
  };
  Setting.prototype.setDisabled = function (this: Setting, disabled: boolean) {
    this.settingEl.toggleClass('is-disabled', disabled);
    this.controlEl
      .querySelectorAll<HTMLInputElement>('input, select, textarea, button')
      .forEach((control) => (control.disabled = disabled));
    return this;
  };
  SettingGroup.prototype.constructor__ = function (this: SettingGroup) {
    this.groupEl__.addClass('setting-group');
    this.listEl.addClass('setting-items');
  };
}

function wireTexts(): void {
  AbstractTextComponent.prototype.constructor3__ = function (this: AbstractTextComponent<HTMLInputElement>) {
    this.inputEl.addEventListener('input', () => {
      this.setValue(this.inputEl.value);
    });
  };
  const { setValue: setSlider } = unbound(SliderComponent.prototype);
  SliderComponent.prototype.setValue = function (this: SliderComponent, value: number) {
    this.sliderEl.valueAsNumber = value;
    setSlider.call(this, value);
    return this;
  };
  SliderComponent.prototype.constructor3__ = function (this: SliderComponent) {
    this.sliderEl.addClass('slider');
    this.sliderEl.addEventListener('change', () => {
      this.setValue(this.sliderEl.valueAsNumber);
    });
  };
}

function wireChoices(): void {
  const { setValue: setToggle } = unbound(ToggleComponent.prototype);
  ToggleComponent.prototype.setValue = function (this: ToggleComponent, value: boolean) {
    this.toggleEl.toggleClass('is-enabled', value);
    this.toggleEl.ariaChecked = String(value);
    setToggle.call(this, value);
    return this;
  };
  ToggleComponent.prototype.constructor3__ = function (this: ToggleComponent) {
    this.toggleEl.addClass('checkbox-container');
    this.toggleEl.setAttrs({ role: 'switch', tabindex: '0' });
    const flip = (): void => {
      this.setValue(!this.getValue());
    };
    this.toggleEl.addEventListener('click', flip);
    this.toggleEl.addEventListener('keydown', (event) => {
      if (event.key === ' ' || event.key === 'Enter') {
        event.preventDefault();
        flip();
      }
    });
  };
  DropdownComponent.prototype.constructor3__ = function (this: DropdownComponent) {
    this.selectEl.addClass('dropdown');
    this.selectEl.addEventListener('change', () => {
      this.simulateChange__();
    });
  };
}

function wireButtons(): void {
  ButtonComponent.prototype.constructor2__ = function (this: ButtonComponent) {
    this.buttonEl.addEventListener('click', () => {
      this.simulateClick__();
    });
  };
  ButtonComponent.prototype.setIcon = function (this: ButtonComponent, icon: string) {
    setIcon(this.buttonEl, icon);
    return this;
  };
  ExtraButtonComponent.prototype.constructor2__ = function (this: ExtraButtonComponent) {
    this.extraSettingsEl.addClasses(['clickable-icon', 'extra-setting-button']);
    this.extraSettingsEl.setAttrs({ role: 'button', tabindex: '0' });
    this.extraSettingsEl.addEventListener('click', () => {
      this.simulateClick__();
    });
  };
  ExtraButtonComponent.prototype.setIcon = function (this: ExtraButtonComponent, icon: string) {
    setIcon(this.extraSettingsEl, icon);
    return this;
  };
}

/** A class's own way to set a value, to be called from the way that replaces it. */
function unbound<Value, Component>(prototype: {
  setValue(value: Value): Component;
}): {
  setValue: (this: Component, value: Value) => Component;
} {
  return prototype;
}
