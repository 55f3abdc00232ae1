import { GatewayError } from '@heliograph/wire';
import { describe, expect, it } from 'vitest';
import { checkBaseUrl } from './check-base-url.ts';
import { chooseProxy } from './choose-proxy.ts';
import { isPrivateAddress } from './private-address.ts';

function refusal(text: string, allowsPrivate = false): string | undefined {
  try {
    checkBaseUrl(text, { allowsPrivate });
    return undefined;
  } catch (error) {
    expect(GatewayError.is(error)).toBe(true);
    const { code, fieldViolations, message } = error as GatewayError;
    expect(code).toBe('invalid_request');
    expect(fieldViolations?.map(({ field }) => field)).toEqual(['baseUrl']);
    return message;
  }
}

describe('a base URL', () => {
  it.each([
    'https://generativelanguage.googleapis.com',
    'http://gateway.example:3000/v1beta',
    'https://8.8.8.8',
    'https://[2606:4700:4700::1111]/',
  ])('%s may be', (text) => {
    expect(refusal(text)).toBeUndefined();
  });

  it.each([
    ['', /is not a URL/],
    ['generativelanguage.googleapis.com', /is not a URL/],
    ['file:///etc/passwd', /scheme "file:"/],
    ['ftp://a.example', /scheme/],
    ['javascript:alert(1)', /scheme/],
    ['unix:/run/docker.sock', /scheme/],
    ['https://user:pw@a.example', /user name/],
    ['https://a.example/?key=AIza', /query/],
    ['https://a.example/#x', /query or a fragment/],
    ['https://a.example/v1beta/models/m:streamGenerateContent', /names a model/],
  ] as const)('%s is refused whatever is allowed', (text, says) => {
    expect(refusal(text, true)).toMatch(says);
  });

  it.each([
    'http://localhost:8080',
    'http://LOCALHOST./',
    'http://a.localhost',
    'http://127.0.0.1',
    'http://127.1',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.1.2.3',
    'http://172.31.255.255',
    'http://192.168.0.1',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1',
    'http://[::1]',
    'http://[::]',
    'http://[fd00::1]',
    'http://[fe80::1]',
    'http://[::ffff:10.0.0.1]',
    'http://[::ffff:7f00:1]',
    'http://[::127.0.0.1]',
    'http://[64:ff9b::10.0.0.1]',
    'http://[2002:a00:1::]',
  ])('%s is refused unless private addresses are allowed', (text) => {
    expect(refusal(text)).toMatch(/private or local address.*"allowPrivate"/);
    expect(refusal(text, true)).toBeUndefined();
  });
});

it('knows the edges of the private ranges', () => {
  const table: readonly (readonly [string, boolean])[] = [
    ['9.255.255.255', false],
    ['10.0.0.0', true],
    ['11.0.0.0', false],
    ['100.63.255.255', false],
    ['100.127.255.255', true],
    ['100.128.0.0', false],
    ['172.15.255.255', false],
    ['172.32.0.0', false],
    ['192.167.255.255', false],
    ['192.169.0.0', false],
    ['223.255.255.255', false],
    ['224.0.0.1', true],
    ['255.255.255.255', true],
    ['::ffff:8.8.8.8', false],
    ['fe80::1%eth0', true],
    ['2001:4860:4860::8888', false],
    ['no address', true],
  ];
  expect(table.map(([address]) => [address, isPrivateAddress(address)])).toEqual(table);
});

describe('the proxy of a URL', () => {
  const settings = { httpProxy: 'http://p:3128', httpsProxy: 'p.example:8080' };
  it.each([
    ['http://a.example', '', 'http://p:3128'],
    ['https://a.example', '', 'http://p.example:8080'],
    ['https://a.example', 'b.example', 'http://p.example:8080'],
    ['https://a.example', 'a.example', undefined],
    ['https://x.a.example', 'a.example', undefined],
    ['https://x.a.example', '.a.example', undefined],
    ['https://x.a.example', '*.a.example', undefined],
    ['https://ba.example', 'a.example', 'http://p.example:8080'],
    ['https://a.example', 'b.example, A.EXAMPLE', undefined],
    ['https://a.example', 'a.example:443', undefined],
    ['https://a.example', 'a.example:8443', 'http://p.example:8080'],
    ['https://a.example', '*', undefined],
    ['http://10.1.2.3', '10.1.2.3', undefined],
    ['http://[2001:4860::1]', '2001:4860::1', undefined],
    ['http://[2001:4860::1]', '[2001:4860::1]:80', undefined],
    ['http://localhost:1', '', undefined],
    ['http://127.0.0.1:1', '', undefined],
    ['http://[::1]:1', '', undefined],
  ])('%s with NO_PROXY=%s is %s', (url, noProxy, wanted) => {
    expect(chooseProxy(new URL(url), { ...settings, noProxy })).toBe(wanted);
  });

  it('is none when none is set', () => {
    expect(
      chooseProxy(new URL('https://a.example'), { httpProxy: 'http://p:1', httpsProxy: '' }),
    ).toBeUndefined();
  });
});
