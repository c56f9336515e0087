import { englishSwearWords } from './englishSwearWords';
import { koreanSwearWords } from './koreanSwearWords';
import { englishExtent, koreanExtent } from './swearExtents';
import { syllableGap, wordStart } from './swearForms';
import type { Edit } from './takeOut';
import type { Range, SwearRole } from './types';

export interface Swear extends Range {
  role: SwearRole;
  extent: (sentence: string, swear: Range, role: SwearRole) => Edit | undefined;
}

/** Of words that begin at the same place, the one that can go with less around it. */
const roles: SwearRole[] = ['asides', 'names', 'deeds'];
const patterns = roles.flatMap((role) => {
  const { anywhere, alone } = koreanSwearWords[role];
  const korean = `${wordStart}(?:${alone.join('|')})|${anywhere.join('|')}`.replaceAll('%', syllableGap);
  const english = `(?<![a-z\\d])(?:${englishSwearWords[role].join('|')})(?![a-z\\d])`;
  return [
    { role, extent: koreanExtent, pattern: new RegExp(korean, 'gm') },
    { role, extent: englishExtent, pattern: new RegExp(english, 'gim') },
  ];
});

/** In the order of the text, none within another. */
export function swearsIn(text: string): Swear[] {
  const all = patterns.flatMap(({ role, extent, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
      role,
      extent,
      start: index,
      end: index + word.length,
    })),
  );
  let end = 0;
  return all
    .sort((left, right) => left.start - right.start || roles.indexOf(left.role) - roles.indexOf(right.role))
    .filter((swear) => {
      const isApart = swear.start >= end;
      if (isApart) end = swear.end;
      return isApart;
    });
}
