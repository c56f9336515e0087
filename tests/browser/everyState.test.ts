import { expect, test } from '@playwright/test';
import { axeFaults, axeFaultsOfColour } from './axeFaults';
import { lostInForcedColours } from './forcedColours';
import { layoutFaults } from './layoutFaults';
import { looks, lookFrom, openStage } from './stage';
import { states } from './states';

// Each language has a browser of its own.
test.describe.configure({ mode: 'parallel' });

for (const language of ['ko', 'en'] as const)
  test(`in every state, theme and width nothing is hard to reach, to read or to hit: ${language}`, async () => {
    test.setTimeout(180_000);
    const stage = await openStage(language);
    const { view } = stage;
    const faults: string[] = [];
    for (const state of states) {
      const note = (where: string, found: string[]) =>
        faults.push(...[...new Set(found)].map((fault) => `${state.name}, ${where}: ${fault}`));
      await stage.show(state);
      for (const look of looks) {
        await lookFrom(view, look);
        note(look.name, await layoutFaults(view));
      }
      await lookFrom(view, looks[1]!);
      await view.emulateMedia({ colorScheme: 'light' });
      note('light', await axeFaults(view));
      await view.emulateMedia({ colorScheme: 'dark' });
      note('dark', await axeFaultsOfColour(view));
      await view.emulateMedia({ colorScheme: null, forcedColors: 'active' });
      note('forced colours', await lostInForcedColours(view));
      await view.emulateMedia({ forcedColors: null });
    }
    await stage.close();
    expect(faults).toEqual([]);
  });
