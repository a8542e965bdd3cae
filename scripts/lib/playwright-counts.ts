/** Reporter for Playwright: writes how many tests passed and failed to the file CTCV_COUNTS. */
import { writeFileSync } from 'node:fs';
import type { Reporter, Suite } from '@playwright/test/reporter';

export default class Counts implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(): void {
    const file = process.env.CTCV_COUNTS;
    if (!file || !this.suite) return;
    const outcomes = this.suite.allTests().map((test) => (test.results.length > 0 ? test.outcome() : 'unexpected'));
    const passed = outcomes.filter((outcome) => outcome === 'expected').length;
    const skipped = outcomes.filter((outcome) => outcome === 'skipped').length;
    writeFileSync(file, JSON.stringify({ passed, failed: outcomes.length - passed - skipped }));
  }

  printsToStdio(): boolean {
    return false;
  }
}
