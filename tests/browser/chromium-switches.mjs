/** The switches and the profile that the tests' Chromium starts with. */
import fs from 'node:fs';
import path from 'node:path';
import { proxyScript } from './proxy-script.mjs';

/** What keeps a fresh profile from talking to anyone and from asking anything. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=HttpsUpgrades,NetworkTimeServiceQuerying,Translate,OptimizationHints,MediaRouter,AutofillServerCommunication',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** `Browser.setDownloadBehavior` would ignore the name that the extension gives the file. */
export function writePreferences(profile, downloads) {
  fs.mkdirSync(path.join(profile, 'Default'));
  fs.writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false } }),
  );
}

export function launchArguments(profile, { proxy, headless = true, locale = 'en-US' }) {
  const list = [
    ...QUIET,
    `--user-data-dir=${profile}`,
    `--lang=${locale}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
  ];
  if (headless) {
    list.push('--headless=new', '--disable-gpu', '--window-size=1280,900');
  }
  if (proxy) {
    list.push(...proxyArguments(proxy));
  }
  if (process.getuid?.() === 0) {
    list.push('--no-sandbox');
  }
  return [...list, 'about:blank'];
}

function proxyArguments({ host, port, pin, onlyFor }) {
  // No certificate but the proxy's own is taken without trust.
  const trust = `--ignore-certificate-errors-spki-list=${pin}`;
  if (onlyFor) {
    const script = proxyScript({ host, port, onlyFor });
    return [trust, `--proxy-pac-url=data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`];
  }
  // The last one sends loopback addresses through the proxy too, so that it sees every request.
  return [trust, `--proxy-server=${host}:${port}`, '--proxy-bypass-list=<-loopback>'];
}
