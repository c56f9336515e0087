import en from '../../locales/en.json';
import ko from '../../locales/ko.json';

type Texts = { [key: string]: string | Texts };
const locales: Record<string, Texts> = { ko, en };
let texts: Texts = ko;

/** The interface's language in the tests that follow. */
export function speak(language: 'ko' | 'en'): void {
  texts = locales[language]!;
}

/** Stands in for `#i18n`: the same locale files, `$1` filled in. A key that is not there fails the test. */
export const i18n = {
  t(key: string, countOrSubstitutions: number | string[] = [], more: string[] = []): string {
    const isCount = typeof countOrSubstitutions === 'number';
    const substitutions = isCount ? more : countOrSubstitutions;
    const path = isCount ? `${key}.${countOrSubstitutions === 1 ? '1' : 'n'}` : key;
    const text = path
      .split('.')
      .reduce<Texts | string | undefined>(
        (at, part) => (typeof at === 'object' ? at[part] : undefined),
        texts,
      );
    if (typeof text !== 'string') throw new Error(`No text ${path}`);
    return substitutions.reduce((filled, value, index) => filled.replaceAll(`$${index + 1}`, value), text);
  },
};
