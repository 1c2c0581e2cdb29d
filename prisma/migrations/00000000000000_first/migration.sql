-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "office" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_id" TEXT,
    "place" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "webhook" TEXT,

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "office_id" TEXT NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "principal" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "office_id" TEXT NOT NULL,
    "person_id" TEXT,
    "roles" TEXT[],
    "key_hash" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "principal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "counter" (
    "place" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("place","year")
);

-- CreateTable
CREATE TABLE "dispute" (
    "number" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "grade" TEXT,
    "holder" TEXT NOT NULL,
    "registrar" TEXT NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "next_due_at" TIMESTAMPTZ(3),
    "overdue" BOOLEAN NOT NULL DEFAULT false,
    "outcome" TEXT,
    "repeat_of" TEXT,
    "repeat_count" INTEGER NOT NULL DEFAULT 0,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "state" JSONB,
    "plan" JSONB NOT NULL,
    "claim" JSONB NOT NULL,
    "parties_key" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dispute_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "dispute_office" (
    "office_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "relation" TEXT NOT NULL,

    CONSTRAINT "dispute_office_pkey" PRIMARY KEY ("office_id","number","relation")
);

-- CreateTable
CREATE TABLE "party" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "id_number" TEXT,
    "phone" TEXT,
    "address" TEXT,

    CONSTRAINT "party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "command_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact" (
    "stream" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("stream","seq")
);

-- CreateTable
CREATE TABLE "clock" (
    "number" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "occurrence" INTEGER NOT NULL,
    "office" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "breached_at" TIMESTAMPTZ(3),

    CONSTRAINT "clock_pkey" PRIMARY KEY ("number","code","occurrence")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" BIGSERIAL NOT NULL,
    "stream" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accountability" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "clock" TEXT NOT NULL,
    "occurrence" INTEGER NOT NULL,
    "rung" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "supervisor" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "seq" INTEGER NOT NULL,
    "state" JSONB NOT NULL,

    CONSTRAINT "accountability_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intake" (
    "number" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "intake_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "request" (
    "id" TEXT NOT NULL,
    "principal_id" TEXT NOT NULL,
    "stream" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "command" JSONB,
    "status" INTEGER,
    "answer" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "topic" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "office_parent_id_idx" ON "office"("parent_id");

-- CreateIndex
CREATE INDEX "person_office_id_idx" ON "person"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "principal_key_hash_key" ON "principal"("key_hash");

-- CreateIndex
CREATE INDEX "dispute_status_number_idx" ON "dispute"("status", "number");

-- CreateIndex
CREATE INDEX "dispute_holder_number_idx" ON "dispute"("holder", "number");

-- CreateIndex
CREATE INDEX "dispute_overdue_number_idx" ON "dispute"("overdue", "number");

-- CreateIndex
CREATE INDEX "dispute_next_due_at_idx" ON "dispute"("next_due_at");

-- CreateIndex
CREATE INDEX "dispute_parties_key_idx" ON "dispute"("parties_key");

-- CreateIndex
CREATE INDEX "dispute_office_number_idx" ON "dispute_office"("number");

-- CreateIndex
CREATE INDEX "party_number_idx" ON "party"("number");

-- CreateIndex
CREATE INDEX "document_stream_idx" ON "document"("stream");

-- CreateIndex
CREATE INDEX "document_command_id_idx" ON "document"("command_id");

-- CreateIndex
CREATE INDEX "fact_stream_kind_idx" ON "fact"("stream", "kind");

-- CreateIndex
CREATE INDEX "clock_office_status_due_at_idx" ON "clock"("office", "status", "due_at");

-- CreateIndex
CREATE INDEX "notice_recipient_id_idx" ON "notice"("recipient", "id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_stream_seq_recipient_code_key" ON "notice"("stream", "seq", "recipient", "code");

-- CreateIndex
CREATE INDEX "accountability_number_idx" ON "accountability"("number");

-- CreateIndex
CREATE INDEX "accountability_office_id_idx" ON "accountability"("office", "id");

-- CreateIndex
CREATE INDEX "accountability_supervisor_id_idx" ON "accountability"("supervisor", "id");

-- CreateIndex
CREATE INDEX "intake_started_at_number_idx" ON "intake"("started_at", "number");

-- CreateIndex
CREATE INDEX "outbox_sent_at_next_at_idx" ON "outbox"("sent_at", "next_at");

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
