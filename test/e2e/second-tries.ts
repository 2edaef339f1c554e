/**
 * Real browsers on a machine that does other things too: a test that fails is tried once more, and a run says at its end
 * which needed that. A test that needs it again and again has found something.
 */
import type { Reporter, TestModule } from 'vitest/node';

// oxlint-disable-next-line no-default-export -- how the runner takes a reporter from a file.
export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const flaky = tests.filter((test) => test.diagnostic()?.flaky === true);
    for (const test of flaky) {
      const [error] = test.result().errors ?? [];
      console.log(`passed at the second try: ${test.module.relativeModuleId} > ${test.fullName}`);
      console.log(`  first: ${error?.message ?? ''} ${error?.diff ?? ''}`);
    }
    console.log(`needed a second try: ${flaky.length} of ${tests.length}`);
  }
}
