import { translate, translateId } from '../../utils/browser/translate';
import { textSizes, themes } from '../../utils/settings/types';
import { useSettings } from '../../utils/state/useSettings';
import { Choice } from '../ui/Choice';

/** Colours and letters, which change on the spot. */
export function LookOptions() {
  const { settings, choose } = useSettings((state) => state);
  return (
    <>
      <Choice
        label={translate('options.theme')}
        value={settings.theme}
        options={themes.map((id) => ({ id, text: translateId('themes', id) }))}
        onChoose={(theme) => void choose({ theme })}
        testId="theme"
      />
      <Choice
        label={translate('options.textSize')}
        value={String(settings.textSize)}
        options={textSizes.map((size) => ({ id: String(size), text: `${size}%` }))}
        onChoose={(chosen) =>
          void choose({ textSize: textSizes.find((size) => String(size) === chosen) ?? settings.textSize })
        }
        testId="text-size"
      />
    </>
  );
}
