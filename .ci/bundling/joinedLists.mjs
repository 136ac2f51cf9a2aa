/** A loader that takes the line breaks out of lists of words parted by strokes, `one|⏎    two`: Google's script has no room for them. */
export default function joinedLists(text) {
  return text.replace(/\|\n\s+/g, '|');
}
