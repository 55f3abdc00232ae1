import { defineCommand } from 'citty';
import { printTable } from './print-table.ts';
import { refuseUnknown, settingFlags } from './settings.ts';
import { withTokenAdmin } from './with-token-admin.ts';

const FLAGS = settingFlags(['--data-dir']);

const listCommand = defineCommand({
  meta: { name: 'list', description: 'Show the groups and what their tokens may do' },
  args: { ...FLAGS, json: { type: 'boolean', description: 'Print JSON' } },
  async run({ args }) {
    refuseUnknown(args, [...Object.keys(FLAGS), 'json']);
    const groups = await withTokenAdmin(args, (admin) => admin.listGroups());
    if (args.json === true) {
      console.log(JSON.stringify(groups));
      return;
    }
    printTable(
      ['GROUP', 'STREAMS', 'ON LEAVE', 'TAIL', 'DESCRIPTION'],
      groups.map(({ name, mayStream, onLeave, tail, description }) => [
        name,
        mayStream ? 'yes' : 'no',
        onLeave,
        tail,
        description,
      ]),
    );
  },
});

export const groupsCommand = defineCommand({
  meta: { name: 'groups', description: 'Classes of service that tokens belong to' },
  subCommands: { list: listCommand },
});
