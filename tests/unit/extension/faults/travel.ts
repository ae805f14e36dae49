/** What may become of a message: only the last four are faults. */
export type Trip = 'arrives' | 'lost' | 'answer-lost' | 'doubled' | 'late';

/** Sends one message on its trip; who waits for its answer gets `silence` when that does not come. */
export const travel = async <A>(trip: Trip, deliver: () => Promise<A>, silence: A): Promise<A> => {
  switch (trip) {
    case 'arrives':
      return deliver();
    case 'lost':
      return silence;
    case 'answer-lost':
      await deliver();
      return silence;
    case 'doubled': {
      const answer = deliver();
      await deliver();
      return answer;
    }
    case 'late':
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      return deliver();
    default:
      return trip satisfies never;
  }
};
