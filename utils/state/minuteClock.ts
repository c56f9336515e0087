const MINUTE_MS = 60_000;

/** Calls back at the turn of every minute, and at once when the popup comes back into sight; gives the way to stop. */
export function everyMinute(turn: (now: Date) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  function wait(): void {
    timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS));
  }
  function tick(): void {
    turn(new Date());
    wait();
  }
  function wake(): void {
    if (document.visibilityState === 'visible') turn(new Date());
  }
  wait();
  document.addEventListener('visibilitychange', wake);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wake);
  };
}
