/** Comments one below the other, none twice; null where there is none. */
export function joinedComments(...comments: readonly (string | null)[]): string | null {
  const all = comments.flatMap((comment) => (comment?.trim() ? [comment.trim()] : []));
  const own = all.filter(
    (comment, at) => !all.some((other, nth) => nth !== at && isWithin(comment, other, at > nth)),
  );
  return own.length > 0 ? own.join('\n') : null;
}

/** Whether a comment stands in another as lines of it; of two that are the same, the later does in the earlier. */
function isWithin(comment: string, other: string, isLater: boolean): boolean {
  return comment === other ? isLater : `\n${other}\n`.includes(`\n${comment}\n`);
}
