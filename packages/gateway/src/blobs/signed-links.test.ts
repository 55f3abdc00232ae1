import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createLinkSigner, type LinkedPicture } from './signed-links.ts';

const KEY = randomBytes(32);
const PICTURE: LinkedPicture = { generationId: 'gen_abc', kind: 'final', number: 0 };
const START = 1_800_000_000_000;

test('a link opens its picture until it expires', () => {
  let now = START;
  const links = createLinkSigner(KEY, () => now);
  const query = new URLSearchParams(links.sign(PICTURE, 60_000));
  links.verify(PICTURE, query);
  now += 59_999;
  links.verify(PICTURE, query);
  now += 1;
  expect(() => links.verify(PICTURE, query)).toThrow(expect.objectContaining({ code: 'link_expired' }));
});

test('what was forged or changed opens nothing', () => {
  const links = createLinkSigner(KEY, () => START);
  const query = links.sign(PICTURE, 60_000);
  const signature = new URLSearchParams(query).get('signature') ?? '';
  const expires = new URLSearchParams(query).get('expires') ?? '';
  const others: [LinkedPicture, string][] = [
    [{ ...PICTURE, generationId: 'gen_abd' }, query],
    [{ ...PICTURE, kind: 'preview' }, query],
    [{ ...PICTURE, number: 1 }, query],
    [PICTURE, query.replace(expires, String(Number(expires) + 1))],
    [PICTURE, query.replace(expires, `0${expires}`)],
    [PICTURE, `expires=${expires}`],
    [PICTURE, `signature=${signature}`],
    [PICTURE, `expires=1e99&signature=${signature}`],
    [PICTURE, `${query}=`],
    [PICTURE, query.slice(0, -1)],
    [
      PICTURE,
      `expires=${expires}&signature=${signature.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))}`,
    ],
    [PICTURE, `expires=${expires}&signature=${'é'.repeat(43)}`],
    [PICTURE, ''],
    [PICTURE, createLinkSigner(randomBytes(32), () => START).sign(PICTURE, 60_000)],
  ];
  for (const [picture, text] of others) {
    expect(() => links.verify(picture, new URLSearchParams(text))).toThrow(
      expect.objectContaining({ code: 'link_invalid' }),
    );
  }
});

test('two pictures never share what is signed', () => {
  const links = createLinkSigner(KEY, () => START);
  const odd = links.sign({ generationId: 'gen_1","final', kind: 'final', number: 0 }, 1000);
  expect(() =>
    links.verify({ generationId: 'gen_1', kind: 'final', number: 0 }, new URLSearchParams(odd)),
  ).toThrow(expect.objectContaining({ code: 'link_invalid' }));
});
