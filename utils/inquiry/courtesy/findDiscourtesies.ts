import { findCapitals } from './capitals';
import { findDemands } from './demands';
import { findExclamations } from './exclamations';
import { findMissingNumber } from './orderNumber';
import { readDraft, type Draft } from './readDraft';
import { findRudeness } from './rudeness';
import { findSecrets } from './secrets';
import { swearWords } from './swearWords';
import { findMissingThanks } from './thanks';
import { threatWords } from './threatWords';
import type { CourtesyRequest, Discourtesy, DiscourtesyKind, Finding } from './types';

type Check = (draft: Draft, request: CourtesyRequest) => Finding | undefined;

/** The gravest first. */
const checks: [DiscourtesyKind, Check][] = [
  ['secret', (_, request) => findSecrets(request)],
  ['swearing', (draft) => findRudeness(draft, swearWords)],
  ['threat', (draft) => findRudeness(draft, threatWords)],
  ['no-order-number', findMissingNumber],
  ['no-thanks', findMissingThanks],
  ['many-demands', findDemands],
  ['all-caps', findCapitals],
  ['exclamation', findExclamations],
];

/** What in a draft as edited might put its reader off, each with the whole body mended in that one respect. */
export function findDiscourtesies(request: CourtesyRequest): Discourtesy[] {
  if (request.body.trim() === '') return [];
  const draft = readDraft(request.body);
  return checks.flatMap(([kind, check]) => {
    const finding = check(draft, request);
    return finding ? [{ kind, ...finding }] : [];
  });
}
