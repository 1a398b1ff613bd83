import { renderReply } from '../../src/adapters/slack/render-reply.ts';
import { describeAdapterContract } from '../adapters/contract.ts';
import { drawingOf } from './read-message.ts';

const forbidden = [
  /<[@#]/,
  /<!(?!date\^\d+\^)/,
  /<(?!https?:\/\/|!date\^)/,
  /<https:\/\/evil/,
  /\*bold\*|_italic_|~gone~|`code`/,
  /:smile:/,
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
  /[\ud800-\udbff](?![\udc00-\udfff])/,
];

describeAdapterContract('Slack', { draw: (reply) => drawingOf(renderReply(reply)), forbidden });
describeAdapterContract('Slack with plain blocks', {
  draw: (reply) => drawingOf(renderReply(reply, { plain: true })),
  forbidden,
});
