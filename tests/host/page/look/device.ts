import { Platform } from 'obsidian-test-mocks/obsidian';

/** The page's address says what to be: `?phone` for a phone, `?theme=dark` for the dark theme. */
export interface Device {
  isPhone: boolean;
  theme: 'light' | 'dark';
}

/** What the address asks for. */
export function askedDevice(search: string): Device {
  const asked = new URLSearchParams(search);
  return { isPhone: asked.has('phone'), theme: asked.get('theme') === 'dark' ? 'dark' : 'light' };
}

/** Makes `Platform` and the body's classes those of the device. */
export function become(device: Device): void {
  const isMac = navigator.userAgent.includes('Mac OS X');
  Object.assign(Platform, {
    isDesktop: !device.isPhone,
    isDesktopApp: !device.isPhone,
    isMobile: device.isPhone,
    isMobileApp: device.isPhone,
    isPhone: device.isPhone,
    isAndroidApp: device.isPhone,
    isWin: false,
    isMacOS: isMac,
    isLinux: !isMac,
  });
  const classes = device.isPhone
    ? ['is-mobile', 'is-phone', 'is-android']
    : [isMac ? 'mod-macos' : 'mod-linux'];
  document.body.addClasses([`theme-${device.theme}`, 'is-focused', ...classes]);
}
