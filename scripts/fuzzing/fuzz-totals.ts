import type { DocumentCheck } from '../../tests/fuzzing/check-document';
import type { FuzzDocument } from '../../tests/fuzzing/generate-document';

/** Sums over all documents of one engine, and the failures with what makes them again. */
export class FuzzTotals {
  private documents = 0;
  private mutated = 0;
  private length = 0;
  private mapped = 0;
  private asked = 0;
  private placed = 0;
  private slowest = { ms: 0, name: '' };
  private readonly times: number[] = [];
  private readonly statuses = new Map<string, number>();
  private readonly failures = new Map<string, string[]>();

  constructor(private readonly engine: string) {}

  add({ run, index, made }: Omit<FuzzDocument, 'html'>, check: DocumentCheck): void {
    const name = `${run}:${index}`;
    this.documents += 1;
    if (made === 'mutated') this.mutated += 1;
    this.length += check.length;
    this.mapped += check.mapped;
    this.asked += check.asked;
    this.placed += check.placed;
    this.times.push(check.ms);
    this.statuses.set(check.status, (this.statuses.get(check.status) ?? 0) + 1);
    if (check.ms > this.slowest.ms) this.slowest = { ms: check.ms, name };
    for (const fault of check.faults) this.fail(fault, name);
  }

  /** A document that gave no answer. */
  fail(fault: string, name: string): void {
    const kind = fault.replace(/\d+/g, 'N');
    const names = this.failures.get(kind) ?? [];
    names.push(name);
    this.failures.set(kind, names);
  }

  /** Prints the figures; true when no promise was broken. */
  print(seconds: number): boolean {
    const share = (part: number, whole: number): string =>
      whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
    const sorted = [...this.times].sort((a, b) => a - b);
    const at = (quantile: number): string => (sorted[Math.floor(sorted.length * quantile)] ?? 0).toFixed(1);
    const statuses = [...this.statuses].map(([status, count]) => `${status} ${count}`).join(', ');
    const failures = new Set([...this.failures.values()].flat()).size;
    console.log(
      [
        `\n${this.engine}: ${this.documents} documents (${this.mutated} mutated pages) in ${seconds.toFixed(0)} s`,
        `  outcome   ${statuses}`,
        `  mapped    ${share(this.mapped, this.length)} of ${this.length} characters of articles; ${share(this.placed, this.asked)} of ${this.asked} ranges given`,
        `  time      median ${at(0.5)} ms, 99 % ${at(0.99)} ms, slowest ${this.slowest.ms.toFixed(0)} ms (--replay ${this.slowest.name})`,
        `  failures  ${failures}`,
        ...[...this.failures].map(
          ([kind, names]) => `    ${names.length} × ${kind}: --replay ${names.slice(0, 4).join(' ')}`,
        ),
      ].join('\n'),
    );
    return failures === 0;
  }
}
