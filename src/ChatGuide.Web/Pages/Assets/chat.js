// Joins Microsoft's Web Chat to the Direct Line of this service. The conversation is kept for the tab: a reload goes on with it.
(() => {
  'use strict';

  const key = 'chatguide.session';
  const domain = new URL('/v3/directline', location.href).href;
  const nonce = document.currentScript.nonce;
  const element = document.getElementById('webchat');
  const trouble = document.getElementById('trouble');
  const expiredToken = 3;
  const failedToConnect = 4;

  const recall = () => { try { return JSON.parse(sessionStorage.getItem(key)); } catch { return null; } };
  const keep = session => { try { sessionStorage.setItem(key, JSON.stringify(session)); } catch { /* a private window may forbid it; the chat works without */ } };
  const say = text => { trouble.textContent = text; trouble.hidden = !text; };

  const newToken = async earlier => {
    const response = await fetch('/chat/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: earlier ?? null }),
    });
    if (!response.ok) throw new Error(`No token (${response.status})`);
    return response.json();
  };

  // A stream address together with a fresh token, for a conversation that is under way.
  const reopen = async session => {
    const response = await fetch(`${domain}/conversations/${encodeURIComponent(session.conversationId)}`, {
      headers: { Authorization: `Bearer ${session.token}` },
    });
    return response.ok ? response.json() : null;
  };

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const styles = () => {
    const [surface, ground, ink, soft, line, accent] = dark.matches
      ? ['#1b2221', '#242d2b', '#e6ecea', '#a3b1ae', '#33403d', '#6fd0c8']
      : ['#ffffff', '#f1f4f3', '#1c2423', '#55625f', '#dbe1df', '#0f5f5c'];
    return {
      accent,
      backgroundColor: surface,
      primaryFont: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif',
      bubbleBackground: ground,
      bubbleTextColor: ink,
      bubbleBorderWidth: 0,
      bubbleBorderRadius: 14,
      bubbleMaxWidth: 680,
      bubbleFromUserBackground: dark.matches ? '#16514d' : '#0f5f5c',
      bubbleFromUserTextColor: '#ffffff',
      bubbleFromUserBorderWidth: 0,
      bubbleFromUserBorderRadius: 14,
      subtle: soft,
      timestampColor: soft,
      groupTimestamp: 300000,
      cardEmphasisBackgroundColor: ground,
      hideUploadButton: true,
      sendBoxBackground: surface,
      sendBoxTextColor: ink,
      sendBoxPlaceholderColor: soft,
      sendBoxBorderTop: `solid 1px ${line}`,
      sendBoxButtonColor: accent,
      sendBoxHeight: 54,
      suggestedActionLayout: 'flow',
      suggestedActionBackgroundColor: surface,
      suggestedActionBorderColor: accent,
      suggestedActionBorderRadius: 18,
      suggestedActionTextColor: accent,
      suggestedActionBackgroundColorOnHover: ground,
      suggestedActionHeight: 36,
      transcriptOverlayButtonBackground: ground,
      transcriptOverlayButtonColor: ink,
      timestampFormat: 'relative',
    };
  };

  // A long list of references would push the answer out of sight: it starts folded.
  const foldLongReferences = () => new MutationObserver(() => {
    for (const list of element.querySelectorAll('details.webchat__link-definitions:not([data-seen])')) {
      list.dataset.seen = '';
      if (list.querySelectorAll('[role="listitem"], li').length > 3) list.open = false;
    }
  }).observe(element, { childList: true, subtree: true });

  const start = async () => {
    let session = recall();
    let resumed = session && await reopen(session);
    if (!resumed) {
      const issued = await newToken(session?.token);
      resumed = session && issued.conversationId === session.conversationId ? issued : null;
      session = { conversationId: issued.conversationId, token: issued.token, expiresIn: issued.expires_in };
    } else {
      session = { conversationId: resumed.conversationId, token: resumed.token, expiresIn: resumed.expires_in };
    }
    keep(session);

    const directLine = window.WebChat.createDirectLine({
      domain,
      token: session.token,
      conversationId: resumed ? session.conversationId : undefined,
      webSocket: true,
    });

    const renew = async () => {
      let opened = await reopen(session);
      if (!opened) {
        const issued = await newToken(session.token);
        if (issued.conversationId !== session.conversationId) {
          keep({ conversationId: issued.conversationId, token: issued.token, expiresIn: issued.expires_in });
          location.reload();
          return;
        }
        session = { ...session, token: issued.token };
        opened = await reopen(session);
      }
      session = { conversationId: opened.conversationId, token: opened.token, expiresIn: opened.expires_in };
      keep(session);
      directLine.reconnect({ conversationId: opened.conversationId, token: opened.token, streamUrl: opened.streamUrl });
    };

    const renewSoon = () => setTimeout(async () => {
      try { await renew(); } catch { /* the connection's own state shows trouble that lasts */ }
      renewSoon();
    }, Math.max(5, session.expiresIn / 2) * 1000);
    renewSoon();

    directLine.connectionStatus$.subscribe(status => {
      if (status === expiredToken) renew().catch(() => say('The connection was lost. Reload the page to go on.'));
      else say(status === failedToConnect ? 'The guide cannot be reached right now. Reload the page to try again.' : '');
    });

    const render = () => window.WebChat.renderWebChat({ directLine, nonce, locale: 'en-US', styleOptions: styles() }, element);
    foldLongReferences();
    dark.addEventListener('change', render);
    render();
    element.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
  };

  const begin = () => (window.WebChat ? start() : Promise.reject(new Error('Web Chat did not load')))
    .catch(() => say('The chat could not be started. Reload the page to try again.'));
  if (document.readyState === 'complete') begin(); else addEventListener('load', begin);
})();
