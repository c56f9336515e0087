import { spawn } from 'node:child_process';

export interface StepResult {
  name: string;
  passed: number;
  failed: number;
  output: string;
  seconds: number;
}

/** Runs a command and counts what its output says of itself; a command without tests counts as one. */
export async function runStep(name: string, command: string, count = countOf): Promise<StepResult> {
  const start = Date.now();
  const { output, code } = await run(command);
  const counted = count(output, code);
  // A runner that fails without a failed test (a config that does not load) has failed all the same.
  const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
  return { name, passed: counted.passed, failed, output, seconds: (Date.now() - start) / 1000 };
}

export function report({ name, passed, failed, output, seconds }: StepResult): void {
  if (failed > 0) console.log(output);
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`,
  );
}

/** "N passed" and "N failed" of the closing lines of Vitest and Playwright. */
function countOf(output: string, code: number): { passed: number; failed: number } {
  const tests = /^\s*Tests\s.*$/m.exec(output)?.[0] ?? output;
  const passed = lastNumber(tests, /(\d+) passed/g);
  const failed = lastNumber(tests, /(\d+) failed/g);
  return passed + failed > 0
    ? { passed, failed }
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

function lastNumber(text: string, pattern: RegExp): number {
  return Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);
}

function run(command: string): Promise<{ output: string; code: number }> {
  return new Promise((done) => {
    const child = spawn(command, { shell: true, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data));
    child.stderr.on('data', (data: Buffer) => (output += data));
    child.on('close', (code) => done({ output, code: code ?? 1 }));
  });
}
