// The playground's own JSON API.
export async function post(path, body) {
  try {
    const answer = await fetch(`/playground/${path}`, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)});
    return await answer.json();
  } catch {
    return {ok: false, error: 'The playground does not answer.'};
  }
}

// Sends a file as it is.
export async function upload(file, where) {
  try {
    const answer = await fetch(`/playground/upload?${new URLSearchParams({...where, name: file.name})}`, {method: 'POST', body: file});
    return await answer.json();
  } catch {
    return {ok: false, error: 'The playground does not answer.'};
  }
}

export async function state(user, channel) {
  const answer = await fetch(`/playground/state?user=${encodeURIComponent(user)}&channel=${encodeURIComponent(channel)}`);
  return answer.json();
}

// Calls `changed` on every change, and when the stream comes back after a break.
export function listen(changed) {
  const stream = new EventSource('/playground/events');
  let waiting = false;
  stream.onmessage = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => { waiting = false; changed(); }, 30);
  };
  return stream;
}
