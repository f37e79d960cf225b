// Kith's clock: shown, and moved.
import {$, toast} from './dom.js';
import {post} from './server.js';

let ahead = 0;
let zone = 'UTC';

function tick() {
  const now = new Date(Date.now() + ahead);
  $('clock').dateTime = now.toISOString();
  $('clock').textContent = new Intl.DateTimeFormat('en-GB', {weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: zone}).format(now);
}

export function showClock(clock, tz) {
  ahead = new Date(clock.now) - Date.now();
  zone = tz;
  $('clock').title = `Kith's time, in ${tz}`;
  $('back').disabled = !clock.travelled;
  document.querySelector('.clock').classList.toggle('travelled', clock.travelled);
  tick();
}

export function startClock(me) {
  setInterval(tick, 5000);
  for (const button of document.querySelectorAll('[data-travel]')) {
    button.addEventListener('click', async () => {
      button.classList.add('waiting');
      const answer = await post('clock', {user: me(), to: button.dataset.travel});
      button.classList.remove('waiting');
      if (!answer.ok) toast(answer.text ?? answer.error, true);
    });
  }
}
