import type { BodyParts, BodyPiece, Included } from './bodyParts';
import { openingSentence } from './openingSentence';
import { orderReferences, saysAge } from './orderReferences';
import { fillSentence, firstFilled } from './fillSentence';
import type { LanguagePack } from './sentences/types';

/** The body in the channel's form: greeting, order, fact, the shopper's words, request, thanks. */
export function composeBody(parts: BodyParts, pack: LanguagePack, included: Included): BodyPiece[] {
  const pieces = parts.rules.layout === 'letter' ? letter : message;
  return pieces(parts, pack, included).filter(({ text }) => text !== '');
}

function letter(parts: BodyParts, pack: LanguagePack, included: Included): BodyPiece[] {
  const { request, greeting, thanks } = parts.sentences;
  const { slots } = parts.facts;
  const openingDay = saysAge(parts, included) ? undefined : slots.orderedOn;
  const words = shoppersWords(parts, pack, included, '\n\n');
  const fact = included.fact?.text ?? '';
  return [
    piece('greeting', greeting),
    piece('opening', openingSentence(parts, pack, { openingDay }), ' '),
    ...orderReferences(parts, pack, included).map(({ id, text }, index) =>
      piece(`reference-${id}`, text, index === 0 ? '\n\n' : '\n'),
    ),
    piece('fact', fact, '\n\n'),
    ...words,
    piece('request', request, fact && words.length === 0 ? ' ' : '\n\n'),
    piece('thanks', thanks, '\n\n'),
    piece('signature', fillSentence(pack.frame.signature, slots), '\n'),
  ];
}

/** One paragraph; the shopper's words stand on lines of their own, since they may end without a full stop. */
function message(parts: BodyParts, pack: LanguagePack, included: Included): BodyPiece[] {
  const { request, greeting, thanks } = parts.sentences;
  const { slots } = parts.facts;
  const { frame } = pack;
  const isScript = parts.rules.layout === 'script';
  const remarks = isScript ? [] : orderReferences(parts, pack, included).map(({ text }) => text);
  const words = shoppersWords(parts, pack, included, '\n');
  const opening = { references: remarks.join(', '), openingDay: slots.orderedOn };
  return [
    piece('greeting', greeting),
    piece('opening', openingSentence(parts, pack, opening), ' '),
    piece('spoken-order', isScript ? firstFilled(frame.spokenOrder, slots) : '', ' '),
    piece(
      'spoken-age',
      isScript && saysAge(parts, included) ? fillSentence(frame.spokenAge, slots) : '',
      ' ',
    ),
    piece('fact', included.fact?.text, ' '),
    ...words,
    piece('request', request, words.length > 0 ? '\n' : ' '),
    piece('thanks', thanks, ' '),
  ];
}

function shoppersWords(
  { rules, detailsForm, facts }: BodyParts,
  { frame }: LanguagePack,
  { details, answers }: Included,
  before: '\n' | '\n\n',
): BodyPiece[] {
  const form = (rules.layout === 'script' ? undefined : detailsForm) ?? frame.details[rules.layout];
  const quoted = facts.isForeign ? fillSentence(frame.foreign, { details }) : details;
  const texts = [
    { id: 'details', text: details === '' ? '' : (fillSentence(form, { details: quoted }) ?? '') },
    ...facts.answers.slice(0, answers),
  ].filter(({ text }) => text !== '');
  return texts.map(({ id, text }, index) => piece(id, text, index === 0 ? before : '\n'));
}

function piece(id: string, text: string | undefined, before: BodyPiece['before'] = ''): BodyPiece {
  return { id, text: text ?? '', before };
}
