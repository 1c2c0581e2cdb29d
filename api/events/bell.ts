/** Wakes one who waits. A ring while nobody waits is kept until the next wait. */
export interface Bell {
  ring(): void;
  /** Forgets a ring: what it told of is read now. */
  still(): void;
  /** Waits for a ring, at most so many ms; whether it rang. */
  wait(ms: number): Promise<boolean>;
}

export function createBell(): Bell {
  let rung = false;
  let wake: () => void = () => undefined;
  return {
    ring: () => {
      rung = true;
      wake();
    },
    still: () => {
      rung = false;
    },
    wait: async (ms) => {
      if (!rung)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      return rung;
    },
  };
}
