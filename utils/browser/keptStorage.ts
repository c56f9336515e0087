import { checkedPart } from '../kept/checkedKept';
import { emptyKept, type Kept } from '../kept/types';
import { loadFromLocal } from './localStore';

/** One part of what stays on this computer, checked. Throws without access: an empty part would be taken for true. */
export async function loadKept<Part extends keyof Kept>(part: Part): Promise<Kept[Part]> {
  const stored = await loadFromLocal([part]);
  if (!stored) throw new Error(`No access to ${part}`);
  return stored[part] === undefined ? emptyKept[part] : checkedPart(part, stored[part]);
}
