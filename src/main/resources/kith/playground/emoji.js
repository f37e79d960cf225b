// The short names that messages use most; others stay as written.
const NAMES = {
  wave: '👋', tada: '🎉', sparkles: '✨', seedling: '🌱', herb: '🌿', handshake: '🤝', gift: '🎁', bulb: '💡',
  calendar: '📅', date: '📅', spiral_calendar_pad: '🗓️', clock3: '🕒', alarm_clock: '⏰', hourglass: '⌛',
  white_check_mark: '✅', heavy_check_mark: '✔️', x: '❌', warning: '⚠️', no_entry: '⛔', bell: '🔔',
  no_bell: '🔕', zzz: '💤', pencil: '📝', memo: '📝', pencil2: '✏️', speech_balloon: '💬', email: '📧',
  envelope: '✉️', phone: '📞', telephone_receiver: '📞', coffee: '☕', fork_and_knife: '🍴', books: '📚',
  book: '📖', mag: '🔍', pushpin: '📌', round_pushpin: '📍', link: '🔗', bust_in_silhouette: '👤',
  busts_in_silhouette: '👥', heart: '❤️', green_heart: '💚', star: '⭐', fire: '🔥', eyes: '👀', pray: '🙏',
  clap: '👏', muscle: '💪', raised_hands: '🙌', ok_hand: '👌', '+1': '👍', thumbsup: '👍', '-1': '👎',
  smile: '😄', slightly_smiling_face: '🙂', blush: '😊', thinking_face: '🤔', rocket: '🚀', chart_with_upwards_trend: '📈',
  leftwards_arrow_with_hook: '↩️', arrow_right: '➡️', arrows_counterclockwise: '🔄', lock: '🔒', key: '🔑',
  house: '🏠', airplane: '✈️', world_map: '🗺️', earth_africa: '🌍', inbox_tray: '📥', outbox_tray: '📤',
  wastebasket: '🗑️', gear: '⚙️', question: '❓', information_source: 'ℹ️', birthday: '🎂', cake: '🍰', sunny: '☀️',
};

export const emoji = name => NAMES[name];
