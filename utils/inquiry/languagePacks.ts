import { english } from './sentences/en/english';
import { korean } from './sentences/ko/korean';
import type { LanguagePack } from './sentences/types';
import type { Language } from './types';

export const languagePacks: Record<Language, LanguagePack> = { ko: korean, en: english };
