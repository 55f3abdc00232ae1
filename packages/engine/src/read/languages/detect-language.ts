import type { Language } from '../intent.ts';
import type { Word } from '../split-words.ts';
import { meaningOf } from '../vocabulary/vocabulary.ts';
import { glossOf, LATIN } from './glossary.ts';

const KANA = /[\u3040-\u30ff]/;
const HAN = /[\u4e00-\u9fff]/;

/** More words than these are of the same language. */
const ENOUGH = 40;

/** Words that are spelled alike in several languages and tell nothing. */
const TELLS_NOTHING = new Set(
  'a,an,in,on,no,me,die,war,as,so,do,um,am,de,e,o,es,son,pan,sol,was,art,hut,see,taxi,robot,panda,piano,pizza,bus,tiger,wolf'.split(
    ',',
  ),
);

/** The language of most words; English when nothing speaks against it. */
export function detectLanguage(words: readonly Word[]): Language {
  const some = words.filter((word) => word.quote === undefined).slice(0, ENOUGH);
  const text = some.map((word) => word.text).join('');
  if (KANA.test(text)) return 'ja';
  if (HAN.test(text)) return 'zh';
  let best: Language = 'en';
  let most = some.filter(
    ({ text: word }) => !TELLS_NOTHING.has(word) && meaningOf(word) !== undefined,
  ).length;
  for (const language of LATIN) {
    const known = some.filter(({ text: word }) => !TELLS_NOTHING.has(word) && isKnown(language, word)).length;
    // On a tie accents and articles decide; English needs neither.
    const isMarked = some.some(
      ({ text: word }) => /[áéíóúñãõçàèêëîïôûäöüß]/.test(word) || ARTICLES.has(word),
    );
    if (known > most || (known === most && known > 0 && best === 'en' && isMarked)) {
      best = language;
      most = known;
    }
  }
  return best;
}

const ARTICLES = new Set(
  'un,una,uma,une,ein,eine,einen,einem,el,la,los,las,le,les,der,das,unos,unas'.split(','),
);

function isKnown(language: (typeof LATIN)[number], word: string): boolean {
  if (glossOf(language, word)) return true;
  const apart = /^[ldn]'(.+)$/.exec(word);
  return language === 'fr' && apart?.[1] !== undefined && glossOf('fr', apart[1]) !== undefined;
}
