/** The profile that the tests' Firefox starts with. */
import fs from 'node:fs';
import path from 'node:path';
import { proxyScript } from './proxy-script.mjs';

/** What keeps a fresh profile from talking to anyone and from asking anything. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutConfig.showWarning': false,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.translations.enable': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#no-remote-settings',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.server': 'data:,',
};

/** What the tests listen to: console messages of content and of the extension go to stdout. */
const TALKATIVE = {
  'browser.dom.window.dump.enabled': true,
  'devtools.console.stdout.chrome': false,
  'devtools.console.stdout.content': true,
  'marionette.port': 0,
};

export function writePreferences(profile, downloads, proxy) {
  const preferences = {
    ...QUIET,
    ...TALKATIVE,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    ...(proxy ? proxyPreferences(proxy) : {}),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  fs.writeFileSync(path.join(profile, 'user.js'), lines.join(''));
}

function proxyPreferences({ host, port, onlyFor }) {
  if (onlyFor) {
    const script = encodeURIComponent(proxyScript({ host, port, onlyFor }));
    return { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': `data:,${script}` };
  }
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': port,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': port,
    // Loopback addresses go through the proxy too, so that it sees every request.
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
