'use strict';

/* The bare skill as Amazon's templates ship one that remembers people: unbundled, with the stock DynamoDB adapter. */
const Alexa = require('ask-sdk-core');
const { DynamoDbPersistenceAdapter } = require('ask-sdk-dynamodb-persistence-adapter');
const AWS = require('aws-sdk');

const persistenceAdapter = new DynamoDbPersistenceAdapter({
  tableName: process.env.PROGRESS_TABLE,
  createTable: false,
  dynamoDBClient: new AWS.DynamoDB({ endpoint: process.env.AWS_ENDPOINT_URL_DYNAMODB }),
});

const everyRequest = {
  canHandle: () => true,
  async handle({ attributesManager, responseBuilder }) {
    const { visits = 0 } = await attributesManager.getPersistentAttributes();
    return responseBuilder.speak(`Welcome, for the ${visits}th time.`).reprompt('Say next.').getResponse();
  },
};

exports.handler = Alexa.SkillBuilders.custom()
  .addRequestHandlers(everyRequest)
  .withPersistenceAdapter(persistenceAdapter)
  .lambda();
