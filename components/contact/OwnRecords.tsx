import { translate } from '../../utils/browser/translate';
import { useKept } from '../../utils/state/useKept';
import { OwnReplyLine } from './OwnReplyLine';
import { OwnWaitLine } from './OwnWaitLine';
import { RemoveAll } from './RemoveAll';

/** Enough to put the last call right; 10,000 of them would fill the popup. */
const SHOWN = 5;

/** The shopper's own waits and answers, open to correction, and the way to be rid of them. */
export function OwnRecords() {
  const { waits, replies, change } = useKept((state) => state);
  const answered = replies.filter(({ answeredAt }) => answeredAt !== undefined);
  const count = waits.length + answered.length;
  return (
    <details class="records">
      <summary>
        {translate('records.heading')} ({count})
      </summary>
      {count === 0 && <p class="quiet">{translate('records.none')}</p>}
      <ul>
        {latest(waits, ({ startedAt }) => startedAt).map((wait) => (
          <OwnWaitLine key={wait.startedAt + wait.channel} wait={wait} />
        ))}
        {latest(answered, ({ sentAt }) => sentAt).map((reply) => (
          <OwnReplyLine key={reply.sentAt + reply.channel} reply={reply} />
        ))}
      </ul>
      {Math.max(waits.length, answered.length) > SHOWN && (
        <p class="quiet">{translate('records.more', [String(SHOWN), String(count)])}</p>
      )}
      {waits.length + replies.length > 0 && (
        <RemoveAll onRemove={() => void change(() => ({ waits: [], replies: [] }))} />
      )}
    </details>
  );
}

function latest<Entry>(records: Entry[], startOf: (record: Entry) => string): Entry[] {
  return records
    .toSorted((one, other) => Date.parse(startOf(other)) - Date.parse(startOf(one)))
    .slice(0, SHOWN);
}
