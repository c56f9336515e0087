import { Parts } from './Parts';

const korean = /([ㄱ-ㆎ가-힣](?:[ㄱ-ㆎ가-힣0-9·' ]*[ㄱ-ㆎ가-힣])?)/;

/** A text whose Korean words are spoken as Korean: in English ones they are what is to be looked for on the page. */
export function KoreanInside({ text }: { text: string }) {
  return (
    <Parts text={text} pattern={korean}>
      {(words) => <span lang="ko">{words}</span>}
    </Parts>
  );
}
