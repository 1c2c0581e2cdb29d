-- CreateTable
CREATE TABLE "digest_day" (
    "place" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "digest_day_pkey" PRIMARY KEY ("place","day")
);
