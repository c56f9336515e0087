/** `npm run check`: types, lint and the unit tests of what changed since the last commit. The quick gate: under 40 s. */
import { report, runStep } from './steps';

const steps = await Promise.all([
  runStep('types', 'npx tsc --noEmit'),
  runStep('lint', 'npm run -s lint'),
  runStep(
    'unit tests of what changed',
    'npx vitest run --project unit --project popup --changed HEAD --passWithNoTests',
  ),
]);
for (const step of steps) report(step);
process.exit(steps.some(({ failed }) => failed > 0) ? 1 : 0);
