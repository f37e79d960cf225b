// The message or view that fields stand in: what is entered, and what a press of it tells the server.
import {post} from './server.js';
import {toast} from './dom.js';

export class Surface {
  constructor(id, where, people) {
    this.id = id;
    this.where = where;
    this.people = people;
    this.fields = new Map();
  }

  entered() {
    return Object.fromEntries([...this.fields].map(([key, read]) => [key, read()]));
  }

  // Marks the control while Kith is asked, and with a warning when it did not answer.
  async press(control, block, action, values) {
    control.classList.add('waiting');
    control.classList.remove('failed');
    const answer = await post('press', {...this.where, block, action, values, state: this.entered()});
    control.classList.remove('waiting');
    if (!answer.ok) {
      control.classList.add('failed');
      toast(`⚠ Kith did not answer in time (${answer.error}).`, true);
    }
  }

  async suggest(block, action, text) {
    const answer = await post('suggest', {...this.where, block, action, text});
    const groups = (answer.option_groups ?? []).flatMap(each => each.options);
    return [...(answer.options ?? []), ...groups];
  }
}
