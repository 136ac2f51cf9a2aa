/** What the lines and signs of target charts are. The charts say it in words of their own to those who hear them. */
export function TargetLegend() {
  return (
    <p class="legend faint" aria-hidden="true">
      <span class="legend-expected" /> expected
      <span class="legend-figures" /> figures
      <span class="legend-target">◆</span> target
    </p>
  );
}
