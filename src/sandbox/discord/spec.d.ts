/** The generated package ships no declarations for its zod entry: these are the schemas used here. */
declare module "discord-api-spec/zod" {
  import type { core } from "zod";

  export const ApplicationCommandUpdateRequestSchema: core.$ZodType;
  export const AvailableLocalesEnumSchema: core.$ZodType;
  export const IncomingWebhookInteractionRequestSchema: core.$ZodType;
  export const IncomingWebhookRequestPartialSchema: core.$ZodType;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: core.$ZodType;
  export const IncomingWebhookUpdateRequestPartialSchema: core.$ZodType;
  export const ModalInteractionCallbackRequestDataSchema: core.$ZodType;
  export const ApplicationCommandResponseSchema: core.$ZodType;
  export const MessageResponseSchema: core.$ZodType;
}
