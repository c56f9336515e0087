/** `npm test`: everything, in the order in which a failure is cheapest to find. The last line is the sum. */
import { report, runStep, type StepResult } from './steps';

const steps: [name: string, command: string][] = [
  ['types', 'npx tsc --noEmit'],
  ['lint', 'npm run -s lint'],
  ['unit and component tests', 'npx vitest run --project unit --project popup --project pages'],
  ['build and sizes', 'npm run -s build'],
  ['gates', 'npx vitest run --project gates'],
  ['browser tests', 'npx playwright test -c tests/browser'],
  ['main job in Chromium', 'npx playwright test -c tests/everyBrowser --project=chrome-mv3'],
  ['main job in Firefox MV2', 'npx playwright test -c tests/everyBrowser --project=firefox-mv2'],
  ['main job in Firefox MV3', 'npx playwright test -c tests/everyBrowser --project=firefox-mv3'],
];
const results: StepResult[] = [];
for (const [name, command] of steps) {
  const result = await runStep(name, command);
  report(result);
  if (name === 'build and sizes' && result.failed === 0)
    console.log(
      result.output
        .split('\n')
        .filter((line) => line.startsWith('✓ '))
        .join('\n'),
    );
  results.push(result);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
