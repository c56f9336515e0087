import { attributeMutations } from './attributes';
import { blockMutations } from './blocks';
import { classMutations } from './classes';
import { embeddedDataMutations } from './embeddedData';
import { hiddenCopyMutations } from './hiddenCopies';
import { insertionMutations } from './insertions';
import { labelMutations } from './labels';
import { tagMutations } from './tags';
import { textMutations } from './texts';
import type { Mutation } from './types';
import { valueMutations } from './values';
import { wrapperMutations } from './wrappers';

export const allMutations: Mutation[] = [
  ...classMutations,
  ...tagMutations,
  ...wrapperMutations,
  ...blockMutations,
  ...labelMutations,
  ...valueMutations,
  ...textMutations,
  ...attributeMutations,
  ...hiddenCopyMutations,
  ...insertionMutations,
  ...embeddedDataMutations,
];
