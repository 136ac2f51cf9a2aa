import { headOf, labelText } from './Counter';

/** Upper ends in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Series {
  readonly labels: Readonly<Record<string, string>>;
  readonly within: number[];
  sum: number;
  count: number;
}

/** How long things took, by labels, as Prometheus' text format writes it. */
export class Histogram {
  readonly #series = new Map<string, Series>();

  constructor(
    private readonly name: string,
    private readonly means: string,
  ) {}

  observe(seconds: number, labels: Readonly<Record<string, string>>): void {
    const key = labelText(labels);
    const series = this.#series.get(key) ?? { labels, within: BUCKETS.map(() => 0), sum: 0, count: 0 };
    this.#series.set(key, series);
    BUCKETS.forEach((end, index) => {
      if (seconds <= end) series.within[index] = (series.within[index] ?? 0) + 1;
    });
    series.sum += seconds;
    series.count++;
  }

  text(): string {
    const lines = [...this.#series.values()].flatMap(({ labels, within, sum, count }) => [
      ...BUCKETS.map((end, index) => this.#bucket(labels, String(end), within[index] ?? 0)),
      this.#bucket(labels, '+Inf', count),
      `${this.name}_sum${labelText(labels)} ${sum}\n`,
      `${this.name}_count${labelText(labels)} ${count}\n`,
    ]);
    return headOf(this.name, this.means, 'histogram') + lines.join('');
  }

  #bucket(labels: Series['labels'], le: string, count: number): string {
    return `${this.name}_bucket${labelText({ ...labels, le })} ${count}\n`;
  }
}
