import { i18n } from '#i18n';

/** The interface's texts in the browser's language; drafts choose their own. */
export const translate = i18n.t;

type NamedTexts =
  | 'askFirst'
  | 'buttonPlace'
  | 'clock'
  | 'timer'
  | 'topics'
  | 'tones'
  | 'languages'
  | 'orderStatus'
  | 'orderField'
  | 'deadlines'
  | 'masked'
  | 'courtesy'
  | 'courtesyMend'
  | 'earlier'
  | 'themes'
  | 'keptIn'
  | 'keptKinds'
  | 'backupFaults'
  | 'page';

/** The text for one of a group of ids ('late-in-transit'); message names allow no hyphen. */
export function translateId(group: NamedTexts, id: string): string {
  return (translate as (key: string) => string)(`${group}.${id.replaceAll('-', '_')}`);
}

/** The interface's language, to choose among texts that data files hold in both. */
export function interfaceLanguage(): 'ko' | 'en' {
  return translate('locale') === 'ko' ? 'ko' : 'en';
}
