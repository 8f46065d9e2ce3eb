/**
 * Makes a certificate that nobody trusts, for the tests' proxy to answer https addresses with.
 *
 * Fixture pages name https pictures and are served at https addresses of their own; the browsers are
 * told to accept any certificate. It is made anew for each run, so that no key lies in the repository.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const EXPLICIT_VERSION = 0xa0;

/** Contents of two object identifiers: ecdsa-with-SHA256 and commonName. */
const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x55, 0x04, 0x03];

/** @returns {{ key: string, cert: string, pin: string }} both in PEM, and the hash of its public key */
export function makeCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicBytes = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = der(SEQUENCE, der(OBJECT_IDENTIFIER, ECDSA_WITH_SHA256));
  const commonName = der(SEQUENCE, [
    ...der(OBJECT_IDENTIFIER, COMMON_NAME),
    ...der(UTF8_STRING, Buffer.from('Qingdu tests')),
  ]);
  const name = der(SEQUENCE, der(SET, commonName));
  const validity = der(SEQUENCE, [...utcTime(-1), ...utcTime(30)]);
  const body = der(SEQUENCE, [
    ...der(EXPLICIT_VERSION, der(INTEGER, [2])),
    ...der(INTEGER, [1]),
    ...algorithm,
    ...name,
    ...validity,
    ...name,
    ...publicBytes,
  ]);
  const signature = sign('sha256', body, privateKey);
  const certificate = der(SEQUENCE, [...body, ...algorithm, ...der(BIT_STRING, [0, ...signature])]);
  const lines = certificate.toString('base64').match(/.{1,64}/gu) ?? [];
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    pin: createHash('sha256').update(publicBytes).digest('base64'),
  };
}

/** One value in the Distinguished Encoding Rules (ITU-T X.690): tag, length, content. */
function der(tag, content) {
  const bytes = Buffer.from(content);
  const { length } = bytes;
  let size = [length];
  if (length > 0xff) {
    size = [0x82, length >> 8, length & 0xff];
  } else if (length > 0x7f) {
    size = [0x81, length];
  }
  return Buffer.concat([Buffer.from([tag, ...size]), bytes]);
}

function utcTime(daysFromNow) {
  const day = new Date(Date.now() + daysFromNow * 86_400_000).toISOString();
  return der(UTC_TIME, Buffer.from(`${day.slice(2, 10).replaceAll('-', '')}000000Z`));
}
