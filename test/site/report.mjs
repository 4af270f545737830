// report.mjs -- how node --test reports to test/run.sh: `ok NAME`, `FAIL NAME` or `skip NAME`, a line a test, and for what
// failed the reason below it. The name of a test is that of its file and of the groups around it.
import { basename } from 'node:path';

const groups = []; // names of the groups that are open, by nesting

// A file and a group are listed as tests too; they count only when they fail without a test of theirs having failed.
function counts(data, failed) {
  const group = data.details?.type === 'suite' || data.name.endsWith('.mjs');
  return failed ? data.details?.error?.failureType !== 'subtestsFailed' : !group;
}

function nameOf(data) {
  const file = data.file ? basename(data.file).replace('.test.mjs', '') : '';
  const around = groups.slice(0, data.nesting).filter((name) => name && !name.endsWith('.mjs'));
  return [file, ...around, basename(data.name)].filter(Boolean).join(': ');
}

function why(error) {
  const cause = error?.cause ?? error;
  return String(cause?.stack ?? cause?.message ?? cause)
    .split('\n')
    .slice(0, 25)
    .map((line) => `    ${line}\n`)
    .join('');
}

export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type === 'test:start') groups[data.nesting] = data.name;
    if (type === 'test:stderr' || type === 'test:stdout') yield `    ${data.message}`;
    if (type === 'test:pass' && counts(data, false))
      yield `${data.skip !== undefined ? 'skip' : 'ok'} ${nameOf(data)}\n`;
    if (type === 'test:fail' && counts(data, true)) yield `FAIL ${nameOf(data)}\n${why(data.details?.error)}`;
  }
}
