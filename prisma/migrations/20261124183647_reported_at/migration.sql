-- AlterTable
ALTER TABLE "dispute" ADD COLUMN     "reported_at" TIMESTAMPTZ(3);
