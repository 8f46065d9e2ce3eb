/**
 * Writes a proxy auto-configuration script, for a window in which a person may also browse elsewhere.
 *
 * @param {{ host: string, port: number, onlyFor: string }} proxy
 * @returns {string} sends the hosts of one top-level domain to the proxy, and all others where they lie
 */
export function proxyScript({ host, port, onlyFor }) {
  return `function FindProxyForURL(url, host) {
    return dnsDomainIs(host, '.${onlyFor}') ? 'PROXY ${host}:${port}' : 'DIRECT';
  }`;
}
