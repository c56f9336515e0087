/** Runs what it is given one after the other, in the order of the calls; one that fails holds up none behind it. */
export function oneByOne(): (run: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (run) => {
    last = last.then(run).catch(() => {});
    return last;
  };
}
