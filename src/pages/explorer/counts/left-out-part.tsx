import { bundledLeftOut } from '../../../browser/bundled-list.ts';
import { groupLeftOut, type LeftOutGroup } from '../../../check/counts.ts';
import { COUNTS } from '../../../ui/catalogue/counts.ts';
import { useLoaded } from '../../use-loaded.ts';

const { say } = COUNTS;

async function load(): Promise<readonly LeftOutGroup[] | null> {
  return bundledLeftOut().then(groupLeftOut, () => null);
}

function Group({ group: { reason, rows } }: { readonly group: LeftOutGroup }) {
  return (
    <details>
      <summary>{say('left.show', { reason, count: rows.length })}</summary>
      <ul class="plain-list note">
        {rows.map((row) => (
          <li key={[row.file, row.entry, row.item, row.reason].join('\n')}>
            <bdi>
              {row.entry === undefined
                ? say('left.row', { item: row.item, reason: row.reason })
                : say('left.row.of', { item: row.item, entry: row.entry, reason: row.reason })}
            </bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Every row of the compilations that was not carried over, by reason. */
export function LeftOutPart() {
  const { value: groups } = useLoaded(load);
  if (groups === undefined) return null;
  if (groups === null) return <p role="alert">{say('left.failed')}</p>;
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <p>{say('left.lead', { count })}</p>
      {groups.map((group) => (
        <Group key={group.reason} group={group} />
      ))}
    </>
  );
}
