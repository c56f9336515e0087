import { useState } from 'preact/hooks';
import type { ReadBackup } from '../../utils/backup/types';
import { translate, translateId } from '../../utils/browser/translate';
import { countIn } from '../../utils/kept/countKept';
import { keptParts } from '../../utils/kept/types';
import { RemoveAll } from '../contact/RemoveAll';

export type Way = 'merge' | 'replace';
const ways: Way[] = ['merge', 'replace'];

interface Props {
  read: ReadBackup;
  onApply(way: Way): void;
  onCancel(): void;
}

/** What a file holds and what of it cannot be used, before anything is changed; and how to take it over. */
export function BackupContent({ read: { backup, unusable }, onApply, onCancel }: Props) {
  const [way, setWay] = useState<Way>('merge');
  const counts: [kind: string, count: number][] = [
    ['settings', backup.settings ? 1 : 0],
    ...keptParts.map((part): [string, number] => [part, countIn(part, backup.kept[part])]),
    ['drafts', Object.keys(backup.session ?? {}).length],
  ];
  const there = counts.filter(([, count]) => count > 0);
  return (
    <div class="part" data-testid="backup-content">
      <p>{translate(there.length > 0 ? 'options.inFile' : 'options.emptyFile')}</p>
      <ul>
        {there.map(([kind, count]) => (
          <li key={kind}>
            {translateId('keptKinds', kind)} ({count})
          </li>
        ))}
      </ul>
      {unusable > 0 && <p class="notice">{translate('options.unusable', unusable, [String(unusable)])}</p>}
      {there.length > 0 && (
        <fieldset>
          <legend class="choice-label">{translate('options.way')}</legend>
          {ways.map((one) => (
            <label key={one} class="tick">
              <input
                type="radio"
                name="way"
                data-testid={one}
                checked={way === one}
                onChange={() => setWay(one)}
              />
              {translate(`options.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <div class="ways">
        {there.length > 0 &&
          (way === 'merge' ? (
            <button type="button" data-testid="apply" onClick={() => onApply('merge')}>
              {translate('options.apply')}
            </button>
          ) : (
            <RemoveAll
              label={translate('options.apply')}
              question={translate('options.reallyReplace')}
              onRemove={() => onApply('replace')}
            />
          ))}
        <button type="button" class="link quiet" onClick={onCancel}>
          {translate('options.cancel')}
        </button>
      </div>
    </div>
  );
}
