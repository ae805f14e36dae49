import type { Submission, SubmissionAnswer } from '../../extension/messages';
import { isStillOurs, type PageWorld } from '../../extension/page-world';
import { askBackground } from '../../extension/send-message';

/** Waits before each new attempt, milliseconds: the worker may end while it reads, and starts anew when asked. */
const WAITS = [300, 1_500, 5_000];

/** Sends what was read until the background answers; null when the page was left or nobody will answer. */
export const submitArticle = async (
  world: PageWorld,
  submission: Submission,
  signal: AbortSignal,
): Promise<SubmissionAnswer | null> => {
  for (const wait of [...WAITS, null]) {
    const answer = await askBackground('submitArticle', submission);
    if (signal.aborted || !isStillOurs(world)) return null;
    if (answer.ok) return answer.value;
    if (answer.error === 'invalid') return refuseText(submission);
    // storage may refuse for a moment
    if (!['gone', 'failed'].includes(answer.error) || wait === null) return null;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return null;
};

/** A page whose own words break our bounds (a title of megabytes): the popup is to say that it was not read. */
const refuseText = async ({ nonce, revision }: Submission): Promise<null> => {
  const detail = 'the text did not pass the check of its shape';
  await askBackground('submitArticle', {
    nonce,
    revision,
    result: { status: 'failed', reason: 'page-too-large', detail },
  });
  return null;
};
