using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_audit_anchor",
                columns: table => new
                {
                    node = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_audit_anchor", x => new { x.node, x.position });
                });

            migrationBuilder.CreateTable(
                name: "platform_audit_record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    node = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor_kind = table.Column<int>(type: "INTEGER", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: true),
                    post = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    who = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    action = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: true),
                    outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    detail = table.Column<string>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_audit_record", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_number_series",
                columns: table => new
                {
                    series = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_number_series", x => new { x.series, x.unit, x.year });
                });

            migrationBuilder.CreateTable(
                name: "platform_outbox_event",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    delivered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    retry_at = table.Column<long>(type: "INTEGER", nullable: true),
                    failure = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_outbox_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_reaction",
                columns: table => new
                {
                    @event = table.Column<Guid>(name: "event", type: "TEXT", nullable: false),
                    subscriber = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_reaction", x => new { x.@event, x.subscriber });
                });

            migrationBuilder.CreateTable(
                name: "platform_submission",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_submission", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_record_at_id",
                table: "platform_audit_record",
                columns: new[] { "at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_record_node_at_id",
                table: "platform_audit_record",
                columns: new[] { "node", "at", "id" },
                filter: "position IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_record_node_position",
                table: "platform_audit_record",
                columns: new[] { "node", "position" },
                unique: true,
                filter: "position IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_record_subject_at",
                table: "platform_audit_record",
                columns: new[] { "subject", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_outbox_event_at_id",
                table: "platform_outbox_event",
                columns: new[] { "at", "id" },
                filter: "delivered_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_platform_submission_at",
                table: "platform_submission",
                column: "at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_audit_anchor");

            migrationBuilder.DropTable(
                name: "platform_audit_record");

            migrationBuilder.DropTable(
                name: "platform_number_series");

            migrationBuilder.DropTable(
                name: "platform_outbox_event");

            migrationBuilder.DropTable(
                name: "platform_reaction");

            migrationBuilder.DropTable(
                name: "platform_submission");
        }
    }
}
