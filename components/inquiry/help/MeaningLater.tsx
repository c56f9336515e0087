import { interfaceLanguage } from '../../../utils/browser/translate';
import { currentLanguage, type CurrentDraft } from '../../../utils/state/selected';
import { usePopup } from '../../../utils/state/usePopup';
import { Later } from '../../ui/Later';

const loadMeaning = () => import('./Meaning');

/** What a Korean message says, for those who read the interface in English. */
export function MeaningLater({ draft }: { draft: CurrentDraft }) {
  const isKorean = usePopup((state) => currentLanguage(state) === 'ko');
  if (!isKorean || interfaceLanguage() !== 'en') return null;
  return <Later load={loadMeaning}>{({ Meaning }) => <Meaning draft={draft} />}</Later>;
}
